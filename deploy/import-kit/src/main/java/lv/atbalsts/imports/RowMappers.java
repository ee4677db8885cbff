package lv.atbalsts.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;

/** The mapper of each kind of import. */
@ApplicationScoped
class RowMappers {

  private final Map<String, RowMapper<?>> byKind = new HashMap<>();

  RowMappers(@Any Instance<RowMapper<?>> mappers) {
    mappers.forEach(mapper -> byKind.put(mapper.kind(), mapper));
  }

  RowMapper<?> of(String kind) {
    return byKind.get(kind);
  }
}
