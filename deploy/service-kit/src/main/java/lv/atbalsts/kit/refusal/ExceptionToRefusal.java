package lv.atbalsts.kit.refusal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lv.atbalsts.kit.refusal.Refusal.FieldError;
import lv.atbalsts.kit.values.PersonalCodes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Finds the refusal that a failure of any layer amounts to. */
public final class ExceptionToRefusal {

  private static final Pattern LIST_OF_WORDS =
      Pattern.compile("([A-Za-z0-9_]|\\\\\\.)+(\\|([A-Za-z0-9_]|\\\\\\.)+)+");

  private ExceptionToRefusal() {}

  /** The refusal that stands for a failure; the status decides where the failure says nothing. */
  public static Refusal of(Throwable failure, int status) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case Refusal refused -> {
          return refused;
        }
        case ConstraintViolationException violated -> {
          return invalid(violated);
        }
        case UnrecognizedPropertyException unknown -> {
          String name = Redaction.name(unknown.getPropertyName());
          return KitRefusal.UNKNOWN_FIELD
              .with(name)
              .error(pointer(unknown), KitRefusal.UNKNOWN_FIELD, name);
        }
        case InvalidFormatException other
            when other.getTargetType().isEnum() && other.getValue() instanceof String -> {
          return notInList(other);
        }
        case MismatchedInputException mismatch when mismatch.getTargetType() != null -> {
          return mismatch(mismatch);
        }
        case JsonMappingException mismatch -> {
          return KitRefusal.WRONG_FORM.with().error(pointer(mismatch), KitRefusal.WRONG_FORM);
        }
        case StreamConstraintsException endless -> {
          return KitRefusal.BODY_BEYOND_ALL_BOUNDS.with();
        }
        case JsonProcessingException malformed -> {
          return malformed(malformed);
        }
        case OptimisticLockException changedMeanwhile -> {
          return KitRefusal.CHANGED_AT_SAME_MOMENT.with();
        }
        default -> {}
      }
    }
    return DatabaseFailures.refusal(failure).orElseGet(() -> byStatus(status));
  }

  private static Refusal notInList(InvalidFormatException other) {
    String pointer = pointer(other);
    Refusal refusal = Refusals.notInList(pointer, names(other.getTargetType()));
    return refusal.error(pointer, refusal.reason(), refusal.arguments());
  }

  private static List<String> names(Class<?> list) {
    return Arrays.stream(list.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  /** What does not fit a type is told by its kind; a text of a text's type holds what none may. */
  private static Refusal mismatch(MismatchedInputException mismatch) {
    Class<?> type = mismatch.getTargetType();
    if (type == String.class && mismatch instanceof InvalidFormatException other) {
      boolean personal = PersonalCodes.mayStandIn(String.valueOf(other.getValue()));
      KitRefusal wrong =
          personal
              ? KitRefusal.PERSONAL_CODE_IN_A_TEXT
              : KitRefusal.CHARACTER_THAT_NO_TEXT_MAY_HOLD;
      return wrong.with().error(pointer(mismatch), wrong);
    }
    return KitRefusal.WRONG_FORM
        .with()
        .error(
            new FieldError(pointer(mismatch), KitRefusal.WRONG_FORM, new Object[] {}, form(type)));
  }

  /** The key of the text that says in which form a type is written; null where none does. */
  private static String form(Class<?> type) {
    if (type.isEnum() || type == String.class) {
      return "text";
    }
    if (type == LocalDate.class) {
      return "day";
    }
    if (type == Instant.class || type == OffsetDateTime.class) {
      return "moment";
    }
    if (type == UUID.class) {
      return "id";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "boolean";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "number";
    }
    return Collection.class.isAssignableFrom(type) ? "list" : null;
  }

  /** The refusal of what is not JSON, or not only one value of it. */
  public static Refusal malformed(JsonProcessingException malformed) {
    JsonLocation place = malformed.getLocation();
    return place == null
        ? KitRefusal.BODY_BEYOND_ALL_BOUNDS.with()
        : KitRefusal.BODY_IS_NOT_JSON.with(place.getLineNr(), place.getColumnNr());
  }

  private static Refusal byStatus(int status) {
    KitRefusal reason =
        switch (status) {
          case 401 -> KitRefusal.UNKNOWN_CALLER;
          case 403 -> KitRefusal.ROLE_NOT_ALLOWED;
          case 404 -> KitRefusal.NOTHING_UNDER_THIS_ADDRESS;
          case 405 -> KitRefusal.METHOD_NOT_ALLOWED;
          case 406 -> KitRefusal.NOT_IN_THAT_FORM;
          case 413 -> KitRefusal.TOO_LARGE;
          case 415 -> KitRefusal.UNSUPPORTED_MEDIA_TYPE;
          default -> status < 500 ? KitRefusal.NOT_TO_BE_CARRIED_OUT : KitRefusal.FAILURE;
        };
    return reason.with().status(status);
  }

  private static Refusal invalid(ConstraintViolationException violated) {
    Refusal refusal =
        KitRefusal.FIELDS_MISSING_OR_WRONG.with(violated.getConstraintViolations().size());
    violated.getConstraintViolations().stream()
        .map(ExceptionToRefusal::fieldError)
        .sorted(
            Comparator.comparing(FieldError::pointer)
                .thenComparing(each -> String.valueOf(each.text())))
        .forEach(refusal::error);
    return refusal;
  }

  private static FieldError fieldError(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
    FieldReason because = known.getDynamicPayload(FieldReason.class);
    if (because != null) {
      return new FieldError(
          pointer(violation.getPropertyPath()), because.reason(), because.arguments(), null);
    }
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    if (constraint.equals("Pattern")) {
      return form(violation);
    }
    Object[] bounds =
        violation.getConstraintDescriptor().getAttributes().entrySet().stream()
            .filter(each -> each.getKey().matches("min|max|value|regexp|integer|fraction"))
            .sorted(java.util.Map.Entry.comparingByKey(Comparator.reverseOrder()))
            .map(java.util.Map.Entry::getValue)
            .toArray();
    return new FieldError(
        pointer(violation.getPropertyPath()),
        KitRefusal.FIELDS_MISSING_OR_WRONG,
        bounds,
        constraint);
  }

  /** A text of another form: told what may stand there, or an example, before its expression. */
  private static FieldError form(ConstraintViolation<?> violation) {
    String expression =
        String.valueOf(violation.getConstraintDescriptor().getAttributes().get("regexp"));
    boolean isList = LIST_OF_WORDS.matcher(expression).matches();
    Optional<String> example = isList ? Optional.empty() : example(violation);
    String says =
        isList ? expression.replace("\\", "").replace("|", ", ") : example.orElse(expression);
    return new FieldError(
        pointer(violation.getPropertyPath()),
        KitRefusal.FIELDS_MISSING_OR_WRONG,
        new Object[] {says},
        isList ? "Words" : example.isPresent() ? "Example" : "Pattern");
  }

  /** The example that the document has of a field; none of what stands within a list. */
  private static Optional<String> example(ConstraintViolation<?> violation) {
    Path.Node last = null;
    for (Path.Node node : violation.getPropertyPath()) {
      last = node;
    }
    if (last == null || last.getKind() != ElementKind.PROPERTY) {
      return Optional.empty();
    }
    String field = last.getName();
    return Arrays.stream(violation.getLeafBean().getClass().getDeclaredFields())
        .filter(each -> each.getName().equals(field))
        .map(each -> each.getAnnotation(Schema.class))
        .filter(Objects::nonNull)
        .flatMap(each -> Arrays.stream(each.examples()))
        .findFirst();
  }

  /** The path without the method and its parameter: what is left is the way into the body. */
  private static String pointer(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .filter(
            node ->
                switch (node.getKind()) {
                  case PROPERTY, CONTAINER_ELEMENT -> true;
                  case PARAMETER, METHOD, CONSTRUCTOR, BEAN, RETURN_VALUE, CROSS_PARAMETER -> false;
                })
        .map(node -> step(node.getIndex(), node.getName()))
        .collect(Collectors.joining());
  }

  private static String step(Integer index, String name) {
    return (index == null ? "" : "/" + index)
        + (name == null || name.startsWith("<") ? "" : "/" + name);
  }

  private static String pointer(JsonMappingException mismatch) {
    return mismatch.getPath().stream().map(ExceptionToRefusal::step).collect(Collectors.joining());
  }

  private static String step(Reference reference) {
    return "/"
        + (reference.getFieldName() == null
            ? reference.getIndex()
            : Redaction.name(reference.getFieldName()));
  }
}
