package lv.atbalsts.registry.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import org.hibernate.annotations.DynamicUpdate;

/** A document that was handed in; what is withdrawn stays known, without its file. */
@Entity
@DynamicUpdate
class Document implements Identified {

  private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}](?!.*\\.\\.)[\\p{L}\\p{M}\\p{N} ._(),+-]{0,148}");

  @Id private UUID id;
  private UUID subject;
  private String provider;
  @Embedded private DocumentTerms terms;
  private String mediaType;
  private int size;
  private LocalDate addedOn;
  private LocalDate withdrawnOn;

  protected Document() {}

  /**
   * Takes a document in.
   *
   * @param subject what it is handed in for
   * @param provider whose it is
   */
  Document(
      UUID subject,
      String provider,
      DocumentTerms given,
      DocumentType type,
      byte[] content,
      LocalDate today) {
    String hash = sha256(content);
    check(given, type, hash);
    if (!type.isTypeOf(content)) {
      throw RegistryRefusal.CONTENT_IS_OF_ANOTHER_TYPE.with(type.mediaType());
    }
    this.id = Ids.next();
    this.subject = subject;
    this.provider = provider;
    this.terms = new DocumentTerms(given.kind(), given.fileName(), hash);
    this.mediaType = type.mediaType();
    this.size = content.length;
    this.addedOn = today;
  }

  /** What is said of the file; everything that is wrong of it at once. */
  private static void check(DocumentTerms given, DocumentType type, String hash) {
    FieldErrors errors = new FieldErrors();
    if (given.kind() == null || !KIND.matcher(given.kind()).matches()) {
      errors.add("/kind", RegistryRefusal.DOCUMENT_IS_OF_A_KIND);
    }
    if (given.fileName() == null
        || !NAME.matcher(given.fileName()).matches()
        || !type.isEndingOf(given.fileName())) {
      errors.add("/fileName", RegistryRefusal.FILE_NAME_NOT_TAKEN, type.mediaType());
    }
    if (given.sha256() == null
        || !HASH.matcher(given.sha256()).matches()
        || !hash.equals(given.sha256().toLowerCase(Locale.ROOT))) {
      errors.add("/sha256", RegistryRefusal.HASH_OF_ANOTHER_FILE, hash);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** It was handed in by mistake, or another takes its place. */
  void withdraw(LocalDate today) {
    if (withdrawnOn != null) {
      throw RegistryRefusal.DOCUMENT_IS_WITHDRAWN.with(withdrawnOn);
    }
    withdrawnOn = today;
  }

  DocumentView view() {
    return new DocumentView(id, terms, mediaType, size, addedOn, withdrawnOn);
  }

  @Override
  public UUID id() {
    return id;
  }

  LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  DocumentTerms terms() {
    return terms;
  }

  UUID subject() {
    return subject;
  }
}
