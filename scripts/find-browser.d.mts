export function findBrowser(): Promise<string | null>;
export function obtainBrowser(): Promise<{ file: string; env: Record<string, string> }>;
