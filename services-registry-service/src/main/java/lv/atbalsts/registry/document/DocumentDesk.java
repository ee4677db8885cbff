package lv.atbalsts.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.document.DocumentView.DocumentFile;
import lv.atbalsts.registry.files.FileStore;
import lv.atbalsts.registry.files.FileStores;

/** Use cases of documents; whether a caller may is asked by the subject that takes them. */
@ApplicationScoped
public class DocumentDesk {

  private final Documents documents;
  private final FileStore store;
  private final DocumentSettings settings;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;

  DocumentDesk(
      Documents documents,
      DocumentSettings settings,
      FileStores stores,
      TransactionSynchronizationRegistry transactions,
      Clock clock) {
    this.documents = documents;
    this.store = stores.of("documents", settings.folder());
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Takes a file in: its size, its type by its content, and its hash are checked. */
  public DocumentView add(
      UUID subject, String provider, DocumentTerms given, String mediaType, InputStream file)
      throws IOException {
    DocumentType type =
        DocumentType.of(mediaType)
            .filter(settings.types()::contains)
            .orElseThrow(() -> RegistryRefusal.DOCUMENT_TYPE_NOT_TAKEN.with(names()));
    if (kinds(subject).size() >= settings.most()) {
      throw RegistryRefusal.TOO_MANY_DOCUMENTS.with(settings.most()).limit(settings.most());
    }
    int largest = Math.toIntExact(settings.largest().asLongValue());
    byte[] content = file.readNBytes(largest + 1);
    if (content.length > largest) {
      throw RegistryRefusal.DOCUMENT_TOO_LARGE.with(largest).limit(largest);
    }
    Document document = new Document(subject, provider, given, type, content, today());
    put(document.id(), content);
    removeAfter(document.id(), false);
    documents.persistAndFlush(document);
    return document.view();
  }

  private String names() {
    return String.join(
        ", ", settings.types().stream().map(DocumentType::mediaType).sorted().toList());
  }

  /** A file goes once the transaction has ended in this way, or in any other. */
  private void removeAfter(UUID id, boolean committed) {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if ((status == Status.STATUS_COMMITTED) == committed) {
              remove(id);
            }
          }
        });
  }

  /** All of a subject, also those that were withdrawn. */
  public List<DocumentView> of(UUID subject) {
    return documents.of(subject).stream().map(Document::view).toList();
  }

  /** The kinds of those that are there. */
  public List<String> kinds(UUID subject) {
    return documents.of(subject).stream()
        .filter(each -> each.withdrawnOn() == null)
        .map(each -> each.terms().kind())
        .toList();
  }

  /** The file, as it was taken in. */
  public DocumentFile file(UUID subject, UUID id) {
    Document document = of(subject, documents.one(id));
    if (document.withdrawnOn() != null) {
      throw Refusals.notFound("file");
    }
    byte[] content = read(id);
    if (!Document.sha256(content).equals(document.terms().sha256())) {
      throw new IllegalStateException("the file of document " + id + " is not what was taken in");
    }
    return new DocumentFile(document.terms().fileName(), content);
  }

  /** Its file goes, what is known of it stays. */
  public DocumentView withdraw(UUID subject, UUID id) {
    Document document = of(subject, documents.locked(id));
    document.withdraw(today());
    documents.flush();
    removeAfter(id, true);
    return document.view();
  }

  private static Document of(UUID subject, Document document) {
    if (!document.subject().equals(subject)) {
      throw Refusals.notFound("document");
    }
    return document;
  }

  private void put(UUID id, byte[] content) {
    try {
      store().put(id.toString(), new ByteArrayInputStream(content), content.length);
    } catch (IOException noRoom) {
      throw RegistryRefusal.NO_ROOM_FOR_DOCUMENTS.with();
    }
  }

  private byte[] read(UUID id) {
    try (InputStream file = store().open(id.toString()).orElseThrow()) {
      return file.readAllBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private void remove(UUID id) {
    try {
      store().remove(id.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Without a bucket or a folder that is named, nothing is taken in. */
  private FileStore store() {
    if (!store.isReady()) {
      throw RegistryRefusal.NO_ROOM_FOR_DOCUMENTS.with();
    }
    return store;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
