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
import jakarta.validation.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lv.atbalsts.kit.refusal.Refusal.FieldError;
import lv.atbalsts.kit.values.PersonalCodes;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Finds the refusal that a failure of any layer amounts to. */
public final class Explanations {

  private Explanations() {}

  /** The refusal that stands for a failure; the status decides where the failure says nothing. */
  public static Refusal of(Throwable failure, int status) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case RefusedException refused -> {
          return refused.refusal();
        }
        case ConstraintViolationException violated -> {
          return invalid(violated);
        }
        case UnrecognizedPropertyException unknown -> {
          String name = Repeated.name(unknown.getPropertyName());
          return Refusal.of("KIT-0002", 400).args(name).error(pointer(unknown), "KIT-0002", name);
        }
        case InvalidFormatException other
            when other.getTargetType().isEnum() && other.getValue() instanceof String -> {
          return notInList(other);
        }
        case MismatchedInputException mismatch when mismatch.getTargetType() != null -> {
          return mismatch(mismatch);
        }
        case JsonMappingException mismatch -> {
          return Refusal.of("KIT-0003", 400).error(pointer(mismatch), "KIT-0003");
        }
        case StreamConstraintsException endless -> {
          return Refusal.of("KIT-0018", 400);
        }
        case JsonProcessingException malformed -> {
          return malformed(malformed);
        }
        case OptimisticLockException changedMeanwhile -> {
          return Refusal.of("KIT-0419", 409);
        }
        default -> {}
      }
    }
    return DatabaseFailures.refusal(failure).orElseGet(() -> byStatus(status));
  }

  private static Refusal notInList(InvalidFormatException other) {
    String pointer = pointer(other);
    Refusal refusal = Refusals.notInList(pointer, names(other.getTargetType()));
    return refusal.error(pointer, refusal.code(), refusal.arguments());
  }

  private static List<String> names(Class<?> list) {
    return Arrays.stream(list.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  /** What does not fit a type is told by its kind; a text of a text's type holds what none may. */
  private static Refusal mismatch(MismatchedInputException mismatch) {
    Class<?> type = mismatch.getTargetType();
    if (type == String.class && mismatch instanceof InvalidFormatException other) {
      boolean personal = PersonalCodes.mayStandIn(String.valueOf(other.getValue()));
      String code = personal ? "KIT-0070" : "KIT-0016";
      return Refusal.of(code, 400).error(pointer(mismatch), code);
    }
    return Refusal.of("KIT-0003", 400)
        .error(new FieldError(pointer(mismatch), "KIT-0003", new Object[] {}, form(type)));
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
        ? Refusal.of("KIT-0018", 400)
        : Refusal.of("KIT-0001", 400).args(place.getLineNr(), place.getColumnNr());
  }

  private static Refusal byStatus(int status) {
    return switch (status) {
      case 400, 401, 403, 404, 405, 406, 413, 415 -> Refusal.of("KIT-0" + status, status);
      case 408, 409, 412, 422, 428, 429 -> Refusal.of("KIT-0400", status);
      default -> Refusal.of(status < 500 ? "KIT-0400" : "KIT-0500", status);
    };
  }

  private static Refusal invalid(ConstraintViolationException violated) {
    Refusal refusal = Refusal.of("KIT-0006", 400).args(violated.getConstraintViolations().size());
    violated.getConstraintViolations().stream()
        .map(Explanations::fieldError)
        .sorted(
            Comparator.comparing(FieldError::pointer)
                .thenComparing(each -> String.valueOf(each.text())))
        .forEach(refusal::error);
    return refusal;
  }

  private static FieldError fieldError(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
    Because because = known.getDynamicPayload(Because.class);
    if (because != null) {
      return new FieldError(
          pointer(violation.getPropertyPath()), because.code(), because.arguments(), null);
    }
    Object[] bounds =
        violation.getConstraintDescriptor().getAttributes().entrySet().stream()
            .filter(each -> each.getKey().matches("min|max|value|regexp|integer|fraction"))
            .sorted(java.util.Map.Entry.comparingByKey(Comparator.reverseOrder()))
            .map(java.util.Map.Entry::getValue)
            .toArray();
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new FieldError(pointer(violation.getPropertyPath()), "KIT-0006", bounds, constraint);
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
    return mismatch.getPath().stream().map(Explanations::step).collect(Collectors.joining());
  }

  private static String step(Reference reference) {
    return "/"
        + (reference.getFieldName() == null
            ? reference.getIndex()
            : Repeated.name(reference.getFieldName()));
  }
}
