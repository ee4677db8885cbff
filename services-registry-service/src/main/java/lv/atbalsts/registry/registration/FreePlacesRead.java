package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where places are free; package capacity answers. */
public interface FreePlacesRead {

  /** Registrations with at least so many free places for one of their target groups on a day. */
  List<UUID> registrationsWith(int free, LocalDate day);
}
