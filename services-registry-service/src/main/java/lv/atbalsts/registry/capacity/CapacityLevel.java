package lv.atbalsts.registry.capacity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** How many places a capacity has from a day on. */
@Entity
class CapacityLevel implements Identified {

  @Id private UUID id;
  private UUID capacityId;
  @Embedded private CapacityTerms terms;
  @Version private int version;

  protected CapacityLevel() {}

  CapacityLevel(UUID capacityId, CapacityTerms terms) {
    terms.check();
    this.id = Ids.next();
    this.capacityId = capacityId;
    this.terms = terms;
  }

  /** Of the same day, written anew. */
  void rewrite(CapacityTerms given) {
    given.check();
    terms = given;
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID capacityId() {
    return capacityId;
  }

  CapacityTerms terms() {
    return terms;
  }
}
