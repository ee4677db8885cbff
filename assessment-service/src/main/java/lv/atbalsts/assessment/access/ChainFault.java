package lv.atbalsts.assessment.access;

/** What is wrong with a chain. */
enum ChainFault {
  /** There is no entry at this place, though there were or are later ones. */
  ENTRY_MISSING,
  /** The entry is not as it was written: a field, its place, or what it follows. */
  ENTRY_CHANGED,
  /** The entry was written after another one than now stands before it. */
  ENTRY_FOLLOWS_ANOTHER,
  /** The key set does not hold the key that the entry was stamped with. */
  KEY_UNKNOWN,
  /** There are entries but no head. */
  HEAD_MISSING,
  /** The head is not as it was written. */
  HEAD_CHANGED,
  /** The entry stands behind the place where the head says the chain ends. */
  BEYOND_HEAD,
  /** The chain ends before the place that was sealed. */
  SHORTER_THAN_SEALED,
  /** At the place that was sealed there is another entry. */
  DIFFERS_FROM_SEALED,
  /** The chain ends before the place that the witness saw. */
  SHORTER_THAN_WITNESSED,
  /** At the place that the witness saw there is another entry. */
  DIFFERS_FROM_WITNESSED
}
