/** A promise that somebody else settles, and that may be rejected with nobody waiting. */
export class Later<T> {
  isSettled = false
  readonly promise: Promise<T>
  private settle?: { resolve(value: T): void; reject(error: Error): void }

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.settle = { resolve, reject }
    })
    this.promise.catch(() => {})
  }

  resolve(value: T): void {
    this.isSettled = true
    this.settle?.resolve(value)
  }

  reject(error: Error): void {
    this.isSettled = true
    this.settle?.reject(error)
  }
}
