package lv.atbalsts.kit.http;

/** An answer as it was given the first time. */
record KeptAnswer(Integer status, String location, String etag, String body) {}
