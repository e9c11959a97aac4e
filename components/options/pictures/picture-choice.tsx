import { useId } from 'react'
import { i18n } from '#i18n'
import type { PictureName } from '@/lib/catalogue/view/view-state'
import { PICTURE_NAMES } from './picture-names'
import styles from './pictures.module.css'

export interface PictureChoiceProps {
  pictures: readonly PictureName[]
  chosen: PictureName
  onChange: (picture: PictureName) => void
}

/** Which picture: native radio buttons in a row, so that arrow keys choose. */
export const PictureChoice = ({ pictures, chosen, onChange }: PictureChoiceProps) => {
  const name = useId()
  return (
    <fieldset className={styles.choice} aria-label={i18n.t('options.pictures.which')}>
      {pictures.map((picture) => {
        const { icon: Icon, short } = PICTURE_NAMES[picture]
        return (
          <label key={picture}>
            <input
              type="radio"
              name={name}
              checked={picture === chosen}
              onChange={() => onChange(picture)}
              className="visually-hidden"
            />
            <Icon size={16} aria-hidden />
            {short()}
          </label>
        )
      })}
    </fieldset>
  )
}
