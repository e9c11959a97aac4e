/** The mark, beside a heading that names the program. `size` in pixels. */
export const Logo = ({ size = 20 }: { size?: number }) => (
  <img src="/icon/pactlight.svg" alt="" width={size} height={size} />
)
