package lv.atbalsts.sample.two;

import lv.atbalsts.sample.one.SampleResource;

/** Closes the circle. */
public class Other {
  SampleResource resource;
}
