import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '@/lib/background/start-background'

// One classic script: Chromium keeps the compiled code of such a worker, and compiles modules anew at every start.
export default defineBackground({ main: startBackground })
