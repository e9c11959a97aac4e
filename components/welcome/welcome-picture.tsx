import { i18n } from '#i18n'
import styles from './welcome-picture.module.css'

const line = (x: number, y: number, width: number) => (
  <rect x={x} y={y} width={width} height={8} rx={4} className={styles.line} />
)

/** An article with three marked names that meet in one record. */
export const WelcomePicture = () => (
  <svg
    viewBox="0 0 400 280"
    role="img"
    aria-label={i18n.t('welcome.picture')}
    className={styles.picture}
  >
    <rect x="8" y="8" width="230" height="264" rx="12" className={styles.sheet} />
    <rect x="28" y="30" width="150" height="12" rx="6" className={styles.headline} />
    <rect x="28" y="50" width="104" height="12" rx="6" className={styles.headline} />
    {line(28, 82, 60)}
    {line(168, 82, 48)}
    {line(28, 106, 188)}
    {line(28, 130, 40)}
    {line(136, 130, 80)}
    {line(28, 154, 170)}
    {line(28, 186, 188)}
    {line(28, 210, 22)}
    {line(168, 210, 48)}
    {line(28, 234, 120)}
    <g className={styles.company}>
      <rect x="94" y="76" width="68" height="20" rx="4" className={styles.tint} />
      <path d="M94 97h68" className={styles.solid} />
      <path d="M162 86C220 86 230 108 268 108" className={styles.thread} />
      <circle cx="282" cy="108" r="6" className={styles.dot} />
    </g>
    <g className={styles.city}>
      <rect x="74" y="124" width="56" height="20" rx="4" className={styles.tint} />
      <path d="M74 145h56" className={styles.dotted} />
      <path d="M130 134c70 0 92 6 138 6" className={styles.thread} />
      <circle cx="282" cy="140" r="6" className={styles.dot} />
    </g>
    <g className={styles.agreement}>
      <rect x="56" y="204" width="106" height="20" rx="4" className={styles.tint} />
      <path d="M56 224h106M56 227h106" className={styles.double} />
      <path d="M162 214c60 0 66-42 106-42" className={styles.thread} />
      <circle cx="282" cy="172" r="6" className={styles.dot} />
    </g>
    <rect x="268" y="70" width="124" height="132" rx="12" className={styles.card} />
    <g className={styles.company}>
      <circle cx="286" cy="108" r="6" className={styles.dot} />
    </g>
    <g className={styles.city}>
      <circle cx="286" cy="140" r="6" className={styles.dot} />
    </g>
    <g className={styles.agreement}>
      <circle cx="286" cy="172" r="6" className={styles.dot} />
    </g>
    <rect x="282" y="84" width="52" height="8" rx="4" className={styles.headline} />
    {line(300, 104, 76)}
    {line(300, 136, 56)}
    {line(300, 168, 68)}
  </svg>
)
