/**
 * A byte stream of texts, made only as fast as they are read. An error breaks the connection: a file that
 * ends early must never look complete. workerd prints that error, so it says nothing; `failed` gets the real one.
 */
export function textStream(
  texts: AsyncIterator<string>,
  failed: (error: unknown) => void = () => undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await texts.next()
          if (done) controller.close()
          else controller.enqueue(encoder.encode(value))
        } catch (error) {
          failed(error)
          controller.error(new Error('broken off'))
        }
      },
      async cancel() {
        await texts.return?.()
      },
    },
    { highWaterMark: 1 },
  )
}
