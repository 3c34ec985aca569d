/**
 * Whether a printed given name can be a person's: the same, an initial, or a short form in use. Owns the table of short forms.
 */

/** Given names of which each stands for the others. */
const SHORT_FORMS =
  `alan allan allen|alexander alex alec sandy|alfred alf|andrew andy|anthony tony|arthur art|benjamin ben|
catherine katherine katharine kathryn cathy kate katie|charles charlie chuck|christine christina chris tina|christopher chris|
daniel dan danny|david dave|deborah debbie|dennis denis|donald don|douglas doug|edward ed eddie ted|elizabeth liz beth betty|
eleanor ellie|francis frank|frederick fred|gavin gav|geoffrey jeffrey geoff jeff|gerald gerry jerry|gordon gord|gregory greg|
harold harry|henry harry|jacqueline jackie|jacob jake|james jim jimmy jamie|janet jan|jennifer jenny jen|jessica jess|
john jack johnny|jonathan jon jonny|joseph joe|joshua josh|judith judy|katrina trina|kenneth ken|lawrence laurence larry|
leonard len|lesley les|lewis lew|margaret maggie meg peggy|martin marty|matthew matt|maximilian max|michael mike mick|
naseem naz|nathaniel nat|nicholas nick|nicola nicky nikki|norman norm|nusrat nus|oliver ollie|pamela pam|patricia pat trish|
patrick pat paddy|peter pete|philip phillip phil|raymond ray|rebecca becky|reginald reg|richard rick dick|robert bob rob bobby|
roderick rod rory|ronald ron|rosemary rosie|samuel sam|sandra sandy|sidney sydney sid|simon si|stanley stan|stephen steven steve|
stewart stuart|susan sue susie|terence terry|teresa theresa tessa|thomas tom tommy|timothy tim|valerie val|victoria vicky vicki|
vincent vince|walter wally|wilfred wilf|william bill will billy|winifred win`
    .split('|')
    .map((names) => new Set(names.trim().split(' ')));

function isOneName(left: string, right: string): boolean {
  return SHORT_FORMS.some((names) => names.has(left) && names.has(right));
}

/** Whether one folded given name can stand for another: `bob` for `robert`, `g` for `george`. */
export function isSameGivenName(printed: string, known: string): boolean {
  if (printed === known) return true;
  if (printed.length === 1) return known.startsWith(printed);
  if (known.length === 1) return printed.startsWith(known);
  return isOneName(printed, known);
}

/**
 * Whether the printed given names can be those of a full name, both folded: the first must agree, and each further initial
 * must begin a later given name if the full name has one.
 */
export function fitsGivenNames(printed: readonly string[], known: readonly string[]): boolean {
  const [first = '', ...further] = printed;
  const [knownFirst = '', ...knownFurther] = known;
  if (!isSameGivenName(first, knownFirst)) return false;
  return (
    knownFurther.length === 0 ||
    further.every((name) => knownFurther.some((other) => isSameGivenName(name, other)))
  );
}
