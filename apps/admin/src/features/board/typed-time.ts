const two = (value: number): string => String(value).padStart(2, '0');

/**
 * What digits mean while they are typed: «9» 09:00, «12» 12:00, «930» 09:30, «1230» and «12:30» 12:30. Nothing while
 * they mean no time of a day.
 */
export function typedTime(typed: string): string | null {
  const [, hour, rest] = /^(\d{1,2}):?(\d{0,2})$/.exec(typed) ?? [];
  if (hour === undefined || rest === undefined) return null;
  if (!typed.includes(':') && typed.length > 1 && Number(hour) > 23) {
    return typed.length > 3 ? null : time(Number(typed[0]), typed.slice(1));
  }
  if (!typed.includes(':') && typed.length === 3 && Number(typed[2]) > 5) return time(Number(typed[0]), typed.slice(1));
  return time(Number(hour), rest);
}

function time(hour: number, rest: string): string | null {
  const minutes = rest.length === 1 ? Number(rest) * 10 : Number(rest || 0);
  return hour <= 23 && minutes <= 59 ? `${two(hour)}:${two(minutes)}` : null;
}
