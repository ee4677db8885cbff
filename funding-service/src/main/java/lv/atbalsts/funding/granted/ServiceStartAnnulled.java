package lv.atbalsts.funding.granted;

import java.util.UUID;

/** What this service needs of the assessment service's event: the start was entered in error. */
record ServiceStartAnnulled(UUID grantId) {}
