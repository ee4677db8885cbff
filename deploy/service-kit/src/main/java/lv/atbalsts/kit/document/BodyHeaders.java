package lv.atbalsts.kit.document;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.Versioned;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** The headers that follow from what an operation answers, whichever operation it is. */
final class BodyHeaders {

  private static final DotName PAGE = DotName.createSimple(Page.class);
  private static final DotName VERSIONED = DotName.createSimple(Versioned.class);

  private final IndexView index;

  BodyHeaders(IndexView index) {
    this.index = index;
  }

  Set<String> of(Type answer) {
    if (answer.name().equals(PAGE)) {
      return Set.of(HttpHeaders.LINK);
    }
    if (answer.kind() == Type.Kind.PARAMETERIZED_TYPE) {
      return of(answer.asParameterizedType().arguments().getFirst());
    }
    ClassInfo body = index.getClassByName(answer.name());
    return body != null && body.interfaceNames().contains(VERSIONED)
        ? Set.of(HttpHeaders.ETAG)
        : Set.of();
  }
}
