package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;

/** Which claims hold what a report says; what is claimed is not corrected under the claim. */
@ApplicationScoped
class ClaimsOfReports {

  private final Sql sql;

  ClaimsOfReports(Sql sql) {
    this.sql = sql;
  }

  /** Refuses with 409 and the claims where any holds a line of the report. */
  void refuseIfAny(UUID report) {
    List<UUID> claims =
        sql.query(
                "select claims_of_report(?)",
                row -> List.of((UUID[]) row.getArray(1).getArray()),
                report)
            .getFirst();
    if (!claims.isEmpty()) {
      Refusal.of("FND-0058", 409).args(claims.size()).rule("FUN-12").conflicts(claims).raise();
    }
  }
}
