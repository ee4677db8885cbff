package lv.atbalsts.kit.document;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * With which statuses and headers an operation answers when it succeeds: what its compiled code
 * builds. So nobody says it a second time beside the code, and the document cannot differ from it.
 *
 * <p>A header belongs to the answers that are begun in the same method; where none is, to those
 * that the methods called have begun.
 */
final class SuccessResponses {

  private static final DotName STATUS = DotName.createSimple(ResponseStatus.class);
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int FIRST_ERROR = 400;

  /** The methods of a builder that begin an answer, and the status they stand for. */
  private static final Map<String, Integer> BEGINNINGS =
      Map.of("ok", OK, "accepted", 202, "noContent", NO_CONTENT, "notModified", 304);

  private static final Map<String, Integer> NAMED_STATUSES =
      Map.of(
          "OK", OK,
          "CREATED", 201,
          "ACCEPTED", 202,
          "NO_CONTENT", NO_CONTENT,
          "NOT_MODIFIED", 304,
          "PERMANENT_REDIRECT", 308);

  private static final Map<String, String> HEADER_METHODS =
      Map.of("tag", HttpHeaders.ETAG, "location", HttpHeaders.LOCATION);

  private final ClassLoader loader;
  private final Map<String, ClassModel> classes = new HashMap<>();

  SuccessResponses(ClassLoader loader) {
    this.loader = loader;
  }

  /** The statuses of an operation, each with the names of its headers. */
  SortedMap<Integer, SortedSet<String>> of(MethodInfo operation) {
    SortedMap<Integer, SortedSet<String>> found =
        read(
            operation.declaringClass().name().toString().replace('.', '/'),
            operation.name(),
            operation.descriptor(),
            new HashSet<>());
    if (found.isEmpty()) {
      found.put(written(operation), new TreeSet<>());
    }
    return found;
  }

  /** The status of an operation that answers its record only, or nothing. */
  private static int written(MethodInfo operation) {
    AnnotationInstance status = operation.annotation(STATUS);
    if (status != null) {
      return status.value().asInt();
    }
    return isVoid(operation) ? NO_CONTENT : OK;
  }

  private static boolean isVoid(MethodInfo operation) {
    return operation.returnType().kind() == Type.Kind.VOID
        || operation.returnType().name().equals(DotName.createSimple(Void.class));
  }

  private SortedMap<Integer, SortedSet<String>> read(
      String owner, String name, String descriptor, Set<String> seen) {
    SortedMap<Integer, SortedSet<String>> called = new TreeMap<>();
    Set<Integer> begun = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    SortedSet<String> headers = new TreeSet<>();
    if (!seen.add(owner + name + descriptor)) {
      return called;
    }
    for (CodeElement element : code(owner, name, descriptor)) {
      switch (element) {
        case ConstantInstruction constant when constant.constantValue() instanceof Integer number ->
            numbers.add(number);
        case ConstantInstruction constant when constant.constantValue() instanceof String text -> {
          if (DocumentedHeaders.isDocumented(text)) {
            headers.add(text);
          }
        }
        case FieldInstruction field when field.owner().asInternalName().endsWith("Status") ->
            begin(begun, NAMED_STATUSES.get(field.name().stringValue()));
        case InvokeInstruction call when isBuilder(call) -> {
          String method = call.name().stringValue();
          begin(begun, BEGINNINGS.get(method));
          if (call.type().stringValue().startsWith("(I)")) {
            numbers.stream()
                .filter(status -> status >= OK && status < FIRST_ERROR)
                .forEach(begun::add);
          }
          if (HEADER_METHODS.containsKey(method)) {
            headers.add(HEADER_METHODS.get(method));
          }
        }
        case InvokeInstruction call when isOurAnswer(call) ->
            read(
                    call.owner().asInternalName(),
                    call.name().stringValue(),
                    call.type().stringValue(),
                    seen)
                .forEach((status, its) -> called.merge(status, its, SuccessResponses::both));
        default -> {
          // nothing that makes an answer
        }
      }
    }
    begun.forEach(status -> called.merge(status, new TreeSet<>(headers), SuccessResponses::both));
    if (begun.isEmpty()) {
      called.values().forEach(its -> its.addAll(headers));
    }
    return called;
  }

  private static void begin(Set<Integer> begun, Integer status) {
    if (status != null) {
      begun.add(status);
    }
  }

  private static SortedSet<String> both(SortedSet<String> one, SortedSet<String> other) {
    one.addAll(other);
    return one;
  }

  private static boolean isBuilder(InvokeInstruction call) {
    String owner = call.owner().asInternalName();
    return owner.startsWith("org/jboss/resteasy/reactive/RestResponse")
        || owner.startsWith("jakarta/ws/rs/core/Response");
  }

  private static boolean isOurAnswer(InvokeInstruction call) {
    String result = call.type().stringValue().replaceFirst(".*\\)", "");
    return call.owner().asInternalName().startsWith("lv/atbalsts/")
        && (result.startsWith("Lorg/jboss/resteasy/reactive/RestResponse")
            || result.startsWith("Ljakarta/ws/rs/core/Response"));
  }

  private Iterable<CodeElement> code(String owner, String name, String descriptor) {
    for (MethodModel method : model(owner).methods()) {
      if (method.methodName().equalsString(name) && method.methodType().equalsString(descriptor)) {
        return method.code().map(code -> (Iterable<CodeElement>) code).orElse(Set.of());
      }
    }
    return Set.of();
  }

  private ClassModel model(String owner) {
    return classes.computeIfAbsent(owner, this::parse);
  }

  private ClassModel parse(String owner) {
    try (InputStream bytes = loader.getResourceAsStream(owner + ".class")) {
      return ClassFile.of().parse(bytes.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
