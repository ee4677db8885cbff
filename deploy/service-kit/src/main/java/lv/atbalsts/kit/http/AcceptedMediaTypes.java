package lv.atbalsts.kit.http;

import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/**
 * The media types of which an operation takes a body: those that the document names, JSON where it
 * names none; empty where it takes no body.
 */
record AcceptedMediaTypes(List<String> names) {

  private static final int LONGEST = 200;
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          "\\s*(%1$s/%1$s)\\s*(;\\s*charset=\"?(utf-8|us-ascii|utf-16(le|be)?)\"?\\s*|;\\s*(?!charset=)%1$s=(%1$s|\"[^\"]*\")\\s*)*"
              .formatted(TOKEN),
          Pattern.CASE_INSENSITIVE);

  static AcceptedMediaTypes of(Method operation) {
    return new AcceptedMediaTypes(
        Arrays.stream(operation.getParameters())
            .filter(AcceptedMediaTypes::isBody)
            .findFirst()
            .map(AcceptedMediaTypes::names)
            .orElse(List.of()));
  }

  /** What is neither asked for by a name nor of the framework. */
  private static boolean isBody(Parameter parameter) {
    return !isOfTheFramework(parameter.getType())
        && Stream.of(parameter.getAnnotations())
            .map(Annotation::annotationType)
            .noneMatch(AcceptedMediaTypes::isOfTheFramework);
  }

  private static boolean isOfTheFramework(Class<?> type) {
    return type.getPackageName().startsWith("jakarta.ws.rs")
        || type.getPackageName().startsWith("org.jboss.resteasy");
  }

  private static List<String> names(Parameter body) {
    List<String> named =
        Optional.ofNullable(body.getAnnotation(RequestBody.class))
            .map(RequestBody::content)
            .stream()
            .flatMap(Stream::of)
            .map(Content::mediaType)
            .filter(name -> !name.isEmpty())
            .toList();
    return named.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : named;
  }

  /** Whether a body is of one of them: named once, in full, in a charset that is read. */
  boolean includes(List<String> contentTypes) {
    if (contentTypes == null
        || contentTypes.size() != 1
        || contentTypes.getFirst().length() > LONGEST) {
      return false;
    }
    Matcher type = MEDIA_TYPE.matcher(contentTypes.getFirst());
    return type.matches() && names.contains(type.group(1).toLowerCase(Locale.ROOT));
  }
}
