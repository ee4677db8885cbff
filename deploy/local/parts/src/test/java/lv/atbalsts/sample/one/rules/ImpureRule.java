package lv.atbalsts.sample.one.rules;

import jakarta.ws.rs.core.Response;

/** Knows HTTP. */
public class ImpureRule {
  Response answer;
}
