package lv.atbalsts.assessment.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.values.Ids;

/** A client's part in one project as a member of one target group. */
@Entity
class Enrolment {

  @Id private UUID id;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private String measure;
  private String project;
  private LocalDate enrolledOn;
  @Version private long version;

  /** For Hibernate. */
  Enrolment() {}

  Enrolment(ClientFacts client, EnrolmentTerms terms, String measure) {
    id = Ids.next();
    clientId = client.id();
    clientRef = client.clientRef();
    municipality = client.municipality();
    targetGroup = terms.targetGroup();
    this.measure = measure;
    project = terms.projectNumber();
    enrolledOn = terms.enrolledOn();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ClientEnrolled enrolled() {
    return new ClientEnrolled(
        id, clientRef, targetGroup, measure, project, municipality, enrolledOn);
  }

  EnrolmentFacts facts() {
    return new EnrolmentFacts(
        id, clientId, clientRef, municipality, targetGroup, measure, project, enrolledOn);
  }
}
