"""SBML documents from short lines, written by libsbml: one element a line, mathematics as infix text.

compartment C = 2 dimensions=0 variable
species S1 in C amount=1 | concentration=2 [substance] [boundary] [constant] [factor=F]
parameter k = 0.3 [constant]
function f(x, y) = x * y
initial k = 2 * m          rule p = 2 * S1          rate q = -q          algebraic S1 + S2 - 3
reaction R: S1 + 2 S2 + n:S4 -> S3 ; k * S1 ; k=0.1 m=2        (law, then local parameters; n: a stoichiometry with an id)
event E: time > 3 ; S1 = 2 ; k = k + 1 ; [initial=false] [delay=1] [priority=2] [later]    ("later": values when it is carried out)
"""

import re

import libsbml


def document(text, level=3, version=2):
    """The XML of a document."""
    made = libsbml.SBMLDocument(level, version)
    model = made.createModel()
    model.setId("m")
    for line in filter(None, (line.split("#")[0].strip() for line in text.strip().split("\n"))):
        kind, rest = line.split(" ", 1)
        _MAKERS[kind](model, rest.strip())
    return libsbml.writeSBMLToString(made)


def _math(text):
    settings = libsbml.L3ParserSettings()
    settings.setParseLog(libsbml.L3P_PARSE_LOG_AS_LN)
    node = libsbml.parseL3FormulaWithSettings(text, settings)
    assert node is not None, f"{text}: {libsbml.getLastParseL3Error()}"
    return node


def _options(words):
    return {word.partition("=")[0]: word.partition("=")[2] for word in words}


def _compartment(model, rest):
    name, *words = rest.replace(" = ", "=").split()
    item, options = model.createCompartment(), _options(words)
    name, _, size = name.partition("=")
    item.setId(name)
    if size:
        item.setSize(float(size))
    item.setSpatialDimensions(float(options.get("dimensions", 3)))
    item.setConstant("variable" not in options)


def _species(model, rest):
    name, _, home, *words = rest.split()
    item, options = model.createSpecies(), _options(words)
    item.setId(name)
    item.setCompartment(home)
    if "amount" in options:
        item.setInitialAmount(float(options["amount"]))
    if "concentration" in options:
        item.setInitialConcentration(float(options["concentration"]))
    item.setHasOnlySubstanceUnits("substance" in options)
    item.setBoundaryCondition("boundary" in options)
    item.setConstant("constant" in options)
    if "factor" in options:
        item.setConversionFactor(options["factor"])


def _parameter(model, rest):
    words = rest.replace(" = ", "=").split()
    name, _, value = words[0].partition("=")
    item = model.createParameter()
    item.setId(name)
    if value:
        item.setValue(float(value))
    item.setConstant("constant" in words)


def _function(model, rest):
    name, arguments, body = re.fullmatch(r"(\w+)\((.*?)\) = (.*)", rest).groups()
    item = model.createFunctionDefinition()
    item.setId(name)
    item.setMath(_math(f"lambda({arguments}{', ' if arguments else ''}{body})"))


def _assigned(create, setter):
    def make(model, rest):
        name, body = rest.split(" = ", 1)
        item = getattr(model, create)()
        getattr(item, setter)(name)
        item.setMath(_math(body))

    return make


def _algebraic(model, rest):
    model.createAlgebraicRule().setMath(_math(rest))


def _reaction(model, rest):
    name, rest = rest.split(":", 1)
    equation, *more = (part.strip() for part in rest.split(";"))
    item = model.createReaction()
    item.setId(name)
    item.setReversible(False)
    item.setFast("fast" in more)
    for side, create in zip(equation.split("->"), (item.createReactant, item.createProduct), strict=True):
        for term in filter(None, side.strip().split(" + ")):
            count, _, species = term.strip().rpartition(" ")
            reference = create()
            label, _, species = species.rpartition(":")
            reference.setSpecies(species)
            if label:
                reference.setId(label)
            if count or not label:
                reference.setStoichiometry(float(count or 1))
            reference.setConstant(not label)
    used = set(re.findall(r"[A-Za-z_]\w*", more[0])) if more else set()
    reacting = {item.getReactant(k).getSpecies() for k in range(item.getNumReactants())}
    reacting |= {item.getProduct(k).getSpecies() for k in range(item.getNumProducts())}
    for k in range(model.getNumSpecies()):
        if model.getSpecies(k).getId() in used - reacting:
            item.createModifier().setSpecies(model.getSpecies(k).getId())
    if more and more[0]:
        law = item.createKineticLaw()
        law.setMath(_math(more[0]))
        for word in more[1].split() if len(more) > 1 and more[1] != "fast" else ():
            local = law.createLocalParameter() if model.getLevel() > 2 else law.createParameter()
            local.setId(word.partition("=")[0])
            local.setValue(float(word.partition("=")[2]))


def _event(model, rest):
    name, rest = rest.split(":", 1)
    trigger, *changes = (part.strip() for part in rest.split(";"))
    item = model.createEvent()
    item.setId(name)
    options = {}
    for change in changes:
        if change.startswith("["):
            options |= _options(re.findall(r"\[([^\]]*)\]", change))
            continue
        assignment = item.createEventAssignment()
        assignment.setVariable(change.split(" = ", 1)[0])
        assignment.setMath(_math(change.split(" = ", 1)[1]))
    item.setUseValuesFromTriggerTime("later" not in options)
    made = item.createTrigger()
    made.setMath(_math(trigger))
    if model.getLevel() > 2:
        made.setInitialValue(options.get("initial", "true") == "true")
        made.setPersistent(options.get("persistent", "true") == "true")
    if "delay" in options:
        item.createDelay().setMath(_math(options["delay"]))
    if "priority" in options:
        item.createPriority().setMath(_math(options["priority"]))


_MAKERS = {
    "compartment": _compartment,
    "species": _species,
    "parameter": _parameter,
    "function": _function,
    "initial": _assigned("createInitialAssignment", "setSymbol"),
    "rule": _assigned("createAssignmentRule", "setVariable"),
    "rate": _assigned("createRateRule", "setVariable"),
    "algebraic": _algebraic,
    "reaction": _reaction,
    "event": _event,
}
