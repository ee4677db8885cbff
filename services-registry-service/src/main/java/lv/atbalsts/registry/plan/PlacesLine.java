package lv.atbalsts.registry.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/**
 * A line of a DI plan through all of its versions. Whoever begins or plans its places locks it; its
 * two sums stand in one row, so that the database holds the one to the other.
 */
@Entity
@Table(name = "places")
class PlacesLine implements Identified {

  @Id private UUID id;
  private UUID planId;

  @Column(name = "project")
  private String projectNumber;

  private String municipality;

  /** Places that the version in force lets the ERDF build. */
  private int room;

  /** Places whose creation is planned, under way or done. */
  private int begun;

  @Version private int version;

  protected PlacesLine() {}

  PlacesLine(DiPlan plan, String municipality) {
    this.id = Ids.next();
    this.planId = plan.id();
    this.projectNumber = plan.terms().projectNumber();
    this.municipality = municipality;
  }

  /** So many more of its places are created, or fewer. */
  void begin(int more) {
    begun += more;
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  String projectNumber() {
    return projectNumber;
  }
}
