/** The grid that head and rows share from 896 px up: customer, product, state, promised, expires, actions. */
export const promiseColumns =
  '@4xl:grid @4xl:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_8rem_6rem_6rem_11rem] @4xl:items-center @4xl:gap-4 max-w-400 ps-4 pe-4 md:ps-6'
