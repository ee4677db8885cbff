package lv.atbalsts.assessment.access;

import java.util.UUID;

/** Whose record something is: which person's, and which municipality's. */
public record Owner(UUID client, String municipality) {}
