package lv.atbalsts.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.confidential.Stamps;

/** How entries are chained, and whether they are as they were chained. */
@ApplicationScoped
class Chaining {

  private final Stamps stamps;

  Chaining(Stamps stamps) {
    this.stamps = stamps;
  }

  Head empty(String municipality) {
    return stamped(municipality, 0, Head.nothing());
  }

  /** The entries in the order they follow a head. */
  List<Link> after(Head head, List<Access> accesses) {
    List<Link> links = new ArrayList<>(accesses.size());
    long position = head.entries();
    byte[] previous = head.hash();
    for (Access access : accesses) {
      position++;
      Link link = stamped(access, position, previous);
      links.add(link);
      previous = link.hash();
    }
    return links;
  }

  /** The head of a chain whose last entry this is. */
  Head at(Link last) {
    return stamped(last.access().municipality(), last.position(), last.hash());
  }

  boolean knowsKeyOf(Link link) {
    return stamps.stamp(link.key(), link.content()).isPresent();
  }

  boolean genuine(Link link) {
    return genuine(link.key(), link.content(), link.hash());
  }

  boolean genuine(Head head) {
    return genuine(head.key(), head.content(), head.mac());
  }

  private boolean genuine(int key, byte[] content, byte[] stamp) {
    return stamps
        .stamp(key, content)
        .filter(right -> MessageDigest.isEqual(right, stamp))
        .isPresent();
  }

  private Link stamped(Access access, long position, byte[] previous) {
    Link bare = new Link(access, position, previous, stamps.key(), null);
    return new Link(access, position, previous, bare.key(), stamp(bare.key(), bare.content()));
  }

  private Head stamped(String municipality, long entries, byte[] hash) {
    Head bare = new Head(municipality, entries, hash, stamps.key(), null);
    return new Head(municipality, entries, hash, bare.key(), stamp(bare.key(), bare.content()));
  }

  private byte[] stamp(int key, byte[] content) {
    Optional<byte[]> stamp = stamps.stamp(key, content);
    return stamp.orElseThrow(() -> new IllegalStateException("the primary key is not in its set"));
  }
}
