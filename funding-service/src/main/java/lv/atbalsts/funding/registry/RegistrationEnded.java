package lv.atbalsts.funding.registry;

import java.time.LocalDate;
import java.util.UUID;

/** What this service needs of the registry's event: from which day the registration is no more. */
record RegistrationEnded(UUID registrationId, LocalDate endedOn) {}
