package lv.atbalsts.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.confidential.MacService;

/** How entries are chained, and whether they are as they were chained. */
@ApplicationScoped
class LogHashChain {

  private final MacService macs;

  LogHashChain(MacService macs) {
    this.macs = macs;
  }

  LogHead empty(String municipality) {
    return authenticated(municipality, 0, LogHead.nothing());
  }

  /** The entries in the order they follow a head. */
  List<ChainedEntry> after(LogHead head, List<Access> accesses) {
    List<ChainedEntry> chained = new ArrayList<>(accesses.size());
    long position = head.entries();
    byte[] previous = head.hash();
    for (Access access : accesses) {
      position++;
      ChainedEntry entry = authenticated(access, position, previous);
      chained.add(entry);
      previous = entry.hash();
    }
    return chained;
  }

  /** The head of a chain whose last entry this is. */
  LogHead at(ChainedEntry last) {
    return authenticated(last.access().municipality(), last.position(), last.hash());
  }

  boolean knowsKeyOf(ChainedEntry entry) {
    return macs.mac(entry.key(), entry.content()).isPresent();
  }

  boolean genuine(ChainedEntry entry) {
    return genuine(entry.key(), entry.content(), entry.hash());
  }

  boolean genuine(LogHead head) {
    return genuine(head.key(), head.content(), head.mac());
  }

  private boolean genuine(int key, byte[] content, byte[] mac) {
    return macs.mac(key, content).filter(right -> MessageDigest.isEqual(right, mac)).isPresent();
  }

  private ChainedEntry authenticated(Access access, long position, byte[] previous) {
    ChainedEntry bare = new ChainedEntry(access, position, previous, macs.key(), null);
    return new ChainedEntry(
        access, position, previous, bare.key(), mac(bare.key(), bare.content()));
  }

  private LogHead authenticated(String municipality, long entries, byte[] hash) {
    LogHead bare = new LogHead(municipality, entries, hash, macs.key(), null);
    return new LogHead(municipality, entries, hash, bare.key(), mac(bare.key(), bare.content()));
  }

  private byte[] mac(int key, byte[] content) {
    Optional<byte[]> mac = macs.mac(key, content);
    return mac.orElseThrow(() -> new IllegalStateException("the primary key is not in its set"));
  }
}
