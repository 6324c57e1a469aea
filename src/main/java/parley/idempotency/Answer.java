package parley.idempotency;

/**
 * What was answered to a request.
 *
 * @param same whether it is the same request, to the letter
 * @param written whether what it asked for was done
 * @param status null where there is no answer yet, or it was lost
 * @param body as JSON; null where there was none
 */
record Answer(boolean same, boolean written, Integer status, String location, String etag, String body) {}
