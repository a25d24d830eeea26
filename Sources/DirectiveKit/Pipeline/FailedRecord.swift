public import DirectiveModel

extension DirectiveRecord {
  /// The record of a document of which nothing could be read.
  ///
  /// Its id is `sha256:` and the hash, where the bytes are known.
  public static func failed(
    _ failure: InputFailure, id: String? = nil, path: String?, bytes: Int? = nil,
    page: Int? = nil, reference: String? = nil, producer: Producer
  ) -> DirectiveRecord {
    RecordAssembly.failure(
      failure, id: id, source: Source(path: path, bytes: bytes, reference: reference),
      producer: producer, page: page)
  }
}
