package no.ringvirkning.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Holds what a command is given to the constraints of its record, and says what is wrong by JSON Pointer. */
@ApplicationScoped
public class InputCheck {

    private final Validator validator;

    @Inject
    InputCheck(Validator validator) {
        this.validator = validator;
    }

    /** The input, when it keeps all constraints; else a problem that lists every one it breaks. */
    public <T> T checked(T input) {
        List<FieldProblem> errors = validator.validate(input).stream()
                .map(InputCheck::problem)
                .sorted(Comparator.comparing(FieldProblem::toString))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    HttpProblem.INVALID_BODY,
                    "What is given breaks " + (errors.size() == 1 ? "a rule." : errors.size() + " rules."),
                    errors);
        }
        return input;
    }

    /** A broken constraint as callers are told it. */
    public static FieldProblem problem(ConstraintViolation<?> violation) {
        return FieldProblem.pointer(pointer(violation), code(violation), violation.getMessage());
    }

    /** {@code names[0].validity.ordered} is {@code /names/0/validity}: a rule of a whole record points at the record. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        Object leaf = violation.getLeafBean();
        String last = pointer.substring(pointer.lastIndexOf("/") + 1);
        boolean wholeRecord = leaf != null
                && leaf.getClass().isRecord()
                && !last.isEmpty()
                && !Character.isDigit(last.charAt(0))
                && Arrays.stream(leaf.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .noneMatch(last::equals);
        return wholeRecord ? pointer.substring(0, pointer.lastIndexOf("/")) : pointer.toString();
    }

    /** {@code NotNull} is {@code not-null}. */
    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.equals("AssertTrue")
                ? "rule"
                : name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
