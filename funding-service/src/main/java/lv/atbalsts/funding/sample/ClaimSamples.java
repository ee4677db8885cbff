package lv.atbalsts.funding.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.funding.sample.SampleView.SampleLine;
import lv.atbalsts.funding.sample.rules.SampleDraw;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;

/** Samples and their lines. */
@ApplicationScoped
class ClaimSamples implements PanacheRepositoryBase<ClaimSample, UUID> {

  private static final String ADD =
      """
      insert into claim_sample_line (sample_id, claim_line_id, project, way)
      select ?, id, ?, way from json_to_recordset(?) as line (id uuid, way text)
      """;

  private static final String LINES =
      """
      select claim_line_id, way from claim_sample_line where sample_id = ?
      order by way desc, claim_line_id
      """;

  private final Sql sql;

  ClaimSamples(Sql sql) {
    this.sql = sql;
  }

  /** The one that stands in the way of another. */
  Optional<ClaimSample> locked(UUID claim) {
    return find("claimId = ?1 and status <> ?2", claim, SampleStatus.WITHDRAWN)
        .firstResultOptional();
  }

  Optional<ClaimSample> of(UUID claim, UUID sample) {
    return find("claimId = ?1 and id = ?2", claim, sample).firstResultOptional();
  }

  List<ClaimSample> of(UUID claim) {
    return list("claimId = ?1 order by id", claim);
  }

  void add(ClaimSample sample, String project, List<SampleDraw.Drawn> drawn) {
    persistAndFlush(sample);
    sql.update(ADD, sample.id(), project, new JsonRows(drawn));
  }

  SampleView view(ClaimSample sample) {
    return sample.view(
        sql.query(
            LINES,
            row ->
                new SampleLine(
                    row.getObject(1, UUID.class), SampleDraw.SampleWay.valueOf(row.getString(2))),
            sample.id()));
  }
}
