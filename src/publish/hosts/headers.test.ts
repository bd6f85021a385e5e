import { describe, expect, it } from 'vitest';
import { headersFile, policyOf, unitePolicies } from './headers.ts';

describe('headersFile', () => {
  it('allows what any page allows, and forbids framing', () => {
    const text = [
      ...headersFile([
        "default-src 'self'; script-src 'self' 'sha256-a'",
        "default-src 'self'; script-src 'self' 'sha256-b'; worker-src blob:",
      ]).chunks,
    ].join('');
    expect(text).toContain(
      "/*\n  Content-Security-Policy: default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'; worker-src blob:; frame-ancestors 'none'\n",
    );
    expect(text).toContain(
      "/embed/*\n  ! Content-Security-Policy\n  ! X-Frame-Options\n  Content-Security-Policy: default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'; worker-src blob:; frame-ancestors *\n",
    );
    expect(text).toContain('  X-Content-Type-Options: nosniff\n');
    expect(text).toContain('  Referrer-Policy: ');
    expect(text).toContain('  Permissions-Policy: ');
  });

  it('forbids framing even where pages carry no policy', () => {
    expect([...headersFile([]).chunks].join('')).toContain("Content-Security-Policy: frame-ancestors 'none'\n");
  });
});

describe('unitePolicies', () => {
  it('keeps one of each, in the order of their first appearance', () => {
    expect(unitePolicies(["a 'self';", " a 'self' x;b"])).toBe("a 'self' x; b");
  });
});

describe('a policy that forbids what another allows', () => {
  it('gives way to it', () => {
    expect(unitePolicies(["form-action 'none'; x 'none'", "form-action 'self'"])).toBe("form-action 'self'; x 'none'");
  });
});

describe('policyOf', () => {
  it('reads the policy from the head of a page', () => {
    expect(
      policyOf(`<head><meta http-equiv="content-security-policy" content="default-src 'self'; img-src data:"></head>`),
    ).toBe("default-src 'self'; img-src data:");
    expect(policyOf('<head></head>')).toBeUndefined();
  });
});
