/** By the reader's own clock. Kazakh cannot be left to the browser: few know its months. */
function timeInWords(language: string, instant: number): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (language === 'en')
    return `${date.getDate()} ${date.toLocaleString('en-GB', { month: 'short' })} ${date.getFullYear()}, ${time}`;
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}, ${time}`;
}
