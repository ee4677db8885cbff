package lv.atbalsts.assessment.wayout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.InstitutionKind;
import lv.atbalsts.assessment.client.ResidenceOfDay;

/**
 * The way out knows the days of a move and of a return, and of each the institution. After its last
 * step the person lives where the record says.
 */
@ApplicationScoped
class ResidenceByWayOut implements ResidenceOfDay {

  private final WaysOut ways;

  ResidenceByWayOut(WaysOut ways) {
    this.ways = ways;
  }

  @Override
  public InstitutionKind on(ClientFacts client, LocalDate day) {
    Optional<WayOut> going = ways.of(client.id()).filter(way -> way.after(day).isPresent());
    return going.isPresent() ? going.get().institutionOn(day) : client.institution();
  }
}
