package lv.atbalsts.assessment.client;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of clients. */
@Schema(description = "a page of clients")
record ClientList(@Schema(description = "the clients, oldest first") List<ClientEntry> items) {}
