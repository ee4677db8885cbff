package lv.atbalsts.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;

/** The kinds of imports that the service has. */
@ApplicationScoped
class ImportKinds {

  private final Map<String, ImportKind<?>> byName = new HashMap<>();

  ImportKinds(@Any Instance<ImportKind<?>> kinds) {
    kinds.forEach(each -> byName.put(each.kind(), each));
  }

  ImportKind<?> of(String name) {
    return byName.get(name);
  }
}
