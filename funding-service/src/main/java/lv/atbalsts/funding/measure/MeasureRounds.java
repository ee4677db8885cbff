package lv.atbalsts.funding.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;

/** Rounds of measures; changed under the lock of the measure. */
@ApplicationScoped
class MeasureRounds implements KeysetRepository<MeasureRound> {

  @Override
  public String noun() {
    return "round";
  }

  Optional<MeasureRound> of(String measure, int round) {
    return find("measure = ?1 and terms.round = ?2", measure, round).firstResultOptional();
  }

  /** The rounds that are announced, the first one first. */
  List<MeasureRound> announced(String measure) {
    return list("measure = ?1 and terms.total is not null order by terms.round", measure);
  }

  /** The round as projects name it, made where nobody has announced it yet. */
  MeasureRound known(String measure, int round) {
    return of(measure, round)
        .orElseGet(
            () -> {
              MeasureRound made = new MeasureRound(measure, round);
              persist(made);
              return made;
            });
  }
}
