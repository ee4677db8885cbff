package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;

/** The handler of each kind of row. */
@ApplicationScoped
class RowHandlers {

  private final Map<ImportKind, RowHandler<?>> handlers = new EnumMap<>(ImportKind.class);

  RowHandlers(Instance<RowHandler<?>> handlers) {
    handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
  }

  RowHandler<?> of(ImportKind kind) {
    return handlers.get(kind);
  }
}
