"""A lane programme as LLVM instructions on vectors of doubles, one for each lane. Knows no models: values in, text out."""

from __future__ import annotations

import struct
from collections import Counter

from carkinetics.engine.programme import ANSWER, FLIPPED, LEADING, SOURCES, WIDTH, Chain, Part, Programme

VECTOR = f"<{WIDTH} x double>"
BITS = f"<{WIDTH} x i64>"
MASK = f"<{WIDTH} x i1>"
BYTES, FAST_CACHE = 8, 32768  # of a double; of the first-level cache, all of it on some processors and most of it on others
_ARITHMETIC = {"add": "fadd", "sub": "fsub", "mul": "fmul", "div": "fdiv"}
_COMPARE = {"lt": "olt", "le": "ole", "gt": "ogt", "ge": "oge", "eq": "oeq", "ne": "une"}
_WIDE = f'"min-legal-vector-width"="{64 * WIDTH}" "prefer-vector-width"="{64 * WIDTH}"'  # else some processors split vectors of 512 bits
_ALIGNED = "alignstack(64)"  # else what does not fit into registers lies across cache lines
_SUFFIX = f"v{WIDTH}f64"
DECLARATIONS = "\n".join(
    f"declare {VECTOR} @llvm.{name}.{_SUFFIX}({', '.join([VECTOR] * arity)})" for name, arity in (("sqrt", 1), ("fabs", 1), ("fma", 3))
)


def _splat(text: str, kind: str = "double") -> str:
    return "<" + ", ".join([f"{kind} {text}"] * WIDTH) + ">"


def _literal(value: float) -> str:
    return _splat(f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}")


class _Writer:
    """Writes one function; `uses` decides which products melt into a fused multiply-add."""

    def __init__(self, programme: Programme, fma: bool) -> None:
        self.values = programme.values
        self.needed = programme.needed()
        self.lines: list[str] = []
        self.names: dict[int, str] = {}
        self.fresh = 0
        uses: Counter[int] = Counter([*programme.answers, *(value for _, value in [*programme.stores, *programme.delivered])])
        for number, (op, *args) in enumerate(self.values):
            if self.needed[number] and op not in SOURCES:
                uses.update(args)
        self.melting = {
            number: product
            for number, (op, *args) in enumerate(self.values)
            if fma and op in ("add", "sub")
            for product in [next((a for a in reversed(args) if self.values[a][0] == "mul" and uses[a] == 1), None)]
            if product is not None
        }

    def line(self, text: str) -> str:
        self.fresh += 1
        self.lines.append(f"%x{self.fresh} = {text}")
        return f"%x{self.fresh}"

    def negate(self, name: str) -> str:
        return self.line(f"fneg {VECTOR} {name}")

    def name(self, number: int) -> str:
        """Return the name of a value; what is read is read where it is first used, so that registers are not held by it before.

        What a value is made of is written before it, from the deepest on, without recursion: an equation may be thousands of values deep.
        """
        waiting = [number]
        while waiting:
            lacking = next((part for part in self.parts(waiting[-1]) if part not in self.names), None)
            if lacking is not None:
                waiting.append(lacking)
                continue
            last = waiting.pop()
            if last not in self.names:
                self.names[last] = self.write(last)
        return self.names[number]

    def parts(self, number: int) -> list[int]:
        """Return the values that a value is made of, in the order in which they are written; none of what is written already."""
        op, *args = self.values[number]
        if number in self.names or op in SOURCES:
            return []
        if number not in self.melting:
            return args
        product = self.melting[number]
        return [*self.values[product][1:], args[0] if args[1] == product else args[1]]

    def write(self, number: int) -> str:
        op, *args = self.values[number]
        if op == "const":
            return _literal(args[0])
        if op == "row":
            return self.load("%rows", args[0] * WIDTH, VECTOR)
        if op == "uniform":
            single = self.load("%uniforms", args[0], "double")
            first = self.line(f"insertelement {VECTOR} poison, double {single}, i64 0")
            return self.line(f"shufflevector {VECTOR} {first}, {VECTOR} poison, <{WIDTH} x i32> zeroinitializer")
        if number in self.melting:
            return self.fused(op, args, self.melting[number])
        names = [self.name(a) for a in args]
        if op in _ARITHMETIC:
            return self.line(f"{_ARITHMETIC[op]} {VECTOR} {names[0]}, {names[1]}")
        if op in _COMPARE:
            return self.line(f"fcmp {_COMPARE[op]} {VECTOR} {names[0]}, {names[1]}")
        if op in ("both", "either"):
            return self.line(f"{'and' if op == 'both' else 'or'} {MASK} {names[0]}, {names[1]}")
        if op == "select":
            return self.line(f"select {MASK} {names[0]}, {VECTOR} {names[1]}, {VECTOR} {names[2]}")
        if op in ("sqrt", "abs"):
            return self.line(f"call {VECTOR} @llvm.{'fabs' if op == 'abs' else op}.{_SUFFIX}({VECTOR} {names[0]})")
        return self.negate(names[0]) if op == "neg" else self.bitwise(op, names[0])

    def load(self, base: str, offset: int, kind: str) -> str:
        place = self.line(f"getelementptr double, ptr {base}, i64 {offset}")
        return self.line(f"load {kind}, ptr {place}, align 8")

    def store(self, row: int, name: str, base: str = "%rows") -> None:
        place = self.line(f"getelementptr double, ptr {base}, i64 {row * WIDTH}")
        self.lines.append(f"store {VECTOR} {name}, ptr {place}, align 8")

    def answer(self, conditions: list[int]) -> str:
        """Return what the function returns: the bits of the conditions, or nothing."""
        found = "void"
        for number, condition in enumerate(conditions):
            bits = self.line(f"bitcast {MASK} {self.name(condition)} to i{WIDTH}")
            moved = self.line(f"shl i64 {self.line(f'zext i{WIDTH} {bits} to i64')}, {ANSWER * number}")
            found = f"i64 {moved}" if number == 0 else f"i64 {self.line(f'or {found}, {moved}')}"
        return found

    def fused(self, op: str, args: list[int], product: int) -> str:
        a, b = (self.name(v) for v in self.values[product][1:])
        other = args[0] if args[1] == product else args[1]
        c = self.name(other)
        if op == "sub" and args[1] == product:
            a = self.negate(a)
        elif op == "sub":
            c = self.negate(c)
        return self.line(f"call {VECTOR} @llvm.fma.{_SUFFIX}({VECTOR} {a}, {VECTOR} {b}, {VECTOR} {c})")

    def bitwise(self, op: str, name: str) -> str:
        bits = self.line(f"bitcast {VECTOR} {name} to {BITS}")
        if op == "pow2":
            biased = self.line(f"add {BITS} {bits}, {_splat('1023', 'i64')}")
            result = self.line(f"shl {BITS} {biased}, {_splat('52', 'i64')}")
        elif op == "flip":
            result = self.line(f"sub {BITS} {_splat(str(FLIPPED), 'i64')}, {bits}")
        elif op == "high":
            result = self.line(f"and {BITS} {bits}, {_splat(str(LEADING), 'i64')}")
        elif op == "exponent":
            shifted = self.line(f"lshr {BITS} {bits}, {_splat('52', 'i64')}")
            masked = self.line(f"and {BITS} {shifted}, {_splat(str(0x7FF), 'i64')}")
            result = self.line(f"or {BITS} {masked}, {_splat(str(0x4330000000000000), 'i64')}")
        else:
            masked = self.line(f"and {BITS} {bits}, {_splat(str(0x000FFFFFFFFFFFFF), 'i64')}")
            result = self.line(f"or {BITS} {masked}, {_splat(str(0x3FF0000000000000), 'i64')}")
        number = self.line(f"bitcast {BITS} {result} to {VECTOR}")
        return number if op != "exponent" else self.line(f"fsub {VECTOR} {number}, {_literal(2.0**52 + 1023.0)}")


def lower(programme: Programme | Chain, fma: bool, rows: int = 0) -> str:
    """Return the LLVM text of a function (rows, uniforms) that carries `programme` out; with `fma`, a*b + c is rounded once.

    A programme works on one vector. A chain works on two, in frames of so many `rows` that lie one behind the other, and returns the
    bits of its answers: part by part, so that one computes while the other waits for its own results, or one frame after the
    other where both would not fit into the fastest cache.
    """
    if isinstance(programme, Programme):
        return _function(programme, fma, f"{_kind(programme)} @{programme.name}")
    distinct = {part.programme.name: part.programme for part in programme.parts}.values()
    texts = [_function(part, fma, f"internal {_kind(part)} @{part.name}.vector") for part in distinct]
    begin = [f"%others = getelementptr double, ptr %rows, i64 {rows * WIDTH}"]
    halves = [[_call(part, half, begin) for part in programme.parts] for half in ("rows", "others")]
    for half, side in zip(halves, ("low", "high"), strict=True):
        half[-1] = f"%{side} = {half[-1]}"
    fits = 2 * rows * WIDTH * BYTES <= FAST_CACHE
    calls = [call for pair in zip(*halves, strict=True) for call in pair] if fits else [*halves[0], *halves[1]]
    body = "\n  ".join([*begin, *calls, f"%above = shl i64 %high, {WIDTH}", "%both = or i64 %low, %above", "ret i64 %both"])
    return "\n".join([*texts, f"define i64 @{programme.name}(ptr %rows, ptr %uniforms) nounwind {{\n  {body}\n}}\n"])


def _call(part: Part, frame: str, begin: list[str]) -> str:
    """Return the call of a part on one frame; where it delivers is written to `begin`."""
    given = ""
    if part.programme.delivered:
        place = f"%{frame}.{part.target}"
        line = f"{place} = getelementptr double, ptr %{frame}, i64 {part.target * WIDTH}"
        begin += [line] if line not in begin else []
        given = f", ptr {place}"
    return f"call {_kind(part.programme)} @{part.programme.name}.vector(ptr %{frame}, ptr %uniforms{given})"


def _kind(programme: Programme) -> str:
    return "i64" if programme.answers else "void"


def _function(programme: Programme, fma: bool, declared: str) -> str:
    """Return one function; what is stored is computed just before, so that few values wait for each other in registers."""
    writer = _Writer(programme, fma)
    rows = {args[0]: k for k, (op, *args) in enumerate(programme.values) if op == "row" and writer.needed[k]}
    waiting = []
    for row, value in programme.stores:
        name = writer.name(value)
        if row in rows and rows[row] not in writer.names:  # what it holds is yet to be read
            waiting.append((row, name))
        else:
            writer.store(row, name)
    for row, value in programme.delivered:
        writer.store(row, writer.name(value), "%target")
    answer = writer.answer(programme.answers)
    for row, name in waiting:
        writer.store(row, name)
    body = "\n".join(f"  {line}" for line in writer.lines)
    target = ", ptr noalias %target" if programme.delivered else ""
    head = f"define {declared}(ptr noalias %rows, ptr noalias %uniforms{target}) nounwind {_ALIGNED} {_WIDE}"
    return f"{head} {{\n{body}\n  ret {answer}\n}}\n"
