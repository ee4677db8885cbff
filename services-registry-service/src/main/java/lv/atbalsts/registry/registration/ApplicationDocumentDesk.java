package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.registry.document.DocumentDesk;
import lv.atbalsts.registry.document.DocumentTerms;
import lv.atbalsts.registry.document.DocumentView;
import lv.atbalsts.registry.document.DocumentView.DocumentFile;

/** Documents of applications: an applicant adds them until the application is decided. */
@ApplicationScoped
class ApplicationDocumentDesk {

  private final Applications applications;
  private final DocumentDesk documents;
  private final RowScope scope;
  private final Clock clock;

  ApplicationDocumentDesk(
      Applications applications, DocumentDesk documents, RowScope scope, Clock clock) {
    this.applications = applications;
    this.documents = documents;
    this.scope = scope;
    this.clock = clock;
  }

  DocumentView add(UUID id, DocumentTerms given, String mediaType, InputStream file)
      throws IOException {
    RegistrationApplication application = open(id);
    return documents.add(id, application.provider(), given, mediaType, file);
  }

  DocumentView withdraw(UUID id, UUID document) {
    open(id);
    return documents.withdraw(id, document);
  }

  /** Whoever may read the application reads its documents. */
  List<DocumentView> list(UUID id) {
    return documents.of(applications.one(id).id());
  }

  DocumentFile file(UUID id, UUID document) {
    return documents.file(applications.one(id).id(), document);
  }

  private RegistrationApplication open(UUID id) {
    RegistrationApplication application = applications.locked(id);
    scope.require(application.provider());
    application.requireDocumentsTaken(LocalDate.now(clock));
    return application;
  }
}
