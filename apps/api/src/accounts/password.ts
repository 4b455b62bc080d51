/** Characters that a password has at least (NIST SP 800-63B §3.1.1 asks for 8 and more); no rule on their kinds. */
export const SHORTEST_PASSWORD = 12;
