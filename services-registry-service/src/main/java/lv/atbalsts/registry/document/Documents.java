package lv.atbalsts.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class Documents implements KeysetRepository<Document> {

  @Override
  public String noun() {
    return "document";
  }

  List<Document> of(UUID subject) {
    return list("subject = ?1 order by id", subject);
  }
}
