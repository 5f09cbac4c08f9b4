/**
 * Words that carry a question but not what it is about. They stand on almost every page, so looking for them costs much
 * and finds nothing.
 */
const stopWords: ReadonlySet<string> = new Set(
  (
    'ab aber als am an auch auf aus bei beim bin bis bist bitte braucht brauche brauchen bzw da damit dann darf das dass ' +
    'dem den denn der des die dies diese diesem diesen dieser dieses doch du durch dürfen ein eine einem einen einer ' +
    'eines er es etwa finde finden für geht gelten geworden gibt gilt hat habe haben hatte ich ihr ihre ihren im in ist ja ' +
    'jede jeder kann kein keine können lange man mein meine meinen meiner mich mir mit muss müssen nach nicht noch nur ' +
    'ob oder passiert per sehe seit sein sich sie sind soll sollen sowie über um und uns unser unsere unter vom von vor ' +
    'wann war warum was wegen welche welchem welchen welcher welches wenn wer werden wie wieso wieviel wird wir wo ' +
    'wofür wohin worden wurde während zu zum zur zwischen'
  ).split(' '),
);

/** Rule: the small words of a question are left out, unless it consists of nothing else. */
export function withoutStopWords(words: readonly string[]): string[] {
  const rest = words.filter((word) => !stopWords.has(word.toLowerCase()));
  return rest.length === 0 ? [...words] : rest;
}
