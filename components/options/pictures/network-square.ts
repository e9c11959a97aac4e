import { NodeCircleProgram } from 'sigma/rendering'

/** Half a side of the square as a share of the circle's radius that the program reserves. */
const HALF = 0.7
/** How much larger a square is asked for, so that it weighs as much to the eye as a circle. */
export const SQUARE_SCALE = 1.3

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
void main(void) {
  float border = u_correctionRatio * 2.0;
  float side = max(abs(v_diffVector.x), abs(v_diffVector.y)) - v_radius * ${HALF.toFixed(2)};
  #ifdef PICKING_MODE
  gl_FragColor = side > 0.0 ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(side / border + 0.5, 0.0, 1.0));
  #endif
}
`

/** Companies as squares: sigma itself draws circles only. */
export class NetworkSquare extends NodeCircleProgram {
  override getDefinition() {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: FRAGMENT }
  }
}
