package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Which services a target group may have, with the dates; read once, for it is programme data. */
@ApplicationScoped
public class AllowedServices {

  private final AtomicReference<List<Allowed>> known = new AtomicReference<>();
  private final ServiceTypes types;
  private final Sql sql;

  AllowedServices(ServiceTypes types, Sql sql) {
    this.types = types;
    this.sql = sql;
  }

  /** Adds KIT-0012 for an unknown service type, ASM-0051 for one the group may not have. */
  public void check(
      FieldErrors errors, String pointer, TargetGroup group, String service, LocalDate day) {
    if (types.find(service).isEmpty()) {
      types.check(errors, pointer, service);
    } else if (all().stream().noneMatch(each -> each.allows(group, service, day))) {
      errors.add(pointer, AssessmentRefusal.SERVICE_NOT_FOR_THIS_TARGET_GROUP, service, group, day);
    }
  }

  private List<Allowed> all() {
    if (known.get() == null) {
      known.set(
          sql.query(
              "select target_group, service_type, valid_from, valid_to from allowed_service",
              row ->
                  new Allowed(
                      row.getString(1),
                      row.getString(2),
                      row.getObject(3, LocalDate.class),
                      row.getObject(4, LocalDate.class))));
    }
    return known.get();
  }

  private record Allowed(String group, String service, LocalDate from, LocalDate to) {

    boolean allows(TargetGroup asked, String type, LocalDate day) {
      return group.equals(asked.name())
          && service.equals(type)
          && !day.isBefore(from)
          && (to == null || !day.isAfter(to));
    }
  }
}
