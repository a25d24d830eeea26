internal import CLexicons
internal import VietnameseText

/// The small words of the party grammar; the words are data: `party-words.tsv`.
enum PartyWords {
  private static let words = PhraseTable(lexicon_party_words_start(), lexicon_party_words_size)

  static let quantifiers = words["quantifiers"]
  /// “UBND huyện A và UBND huyện B mỗi đơn vị bố trí …”: what each of them is to do follows.
  static let distributives = words["distributives"]
  static let counts = words["counts"]
  static let plurals = words["plurals"]
  static let honorifics = words["honorifics"]
  /// Those that a given name alone may follow: “cô Nhung”.
  static let addresses = words["addresses"]
  static let levels = words["levels"]
  /// The smallest units, often known by a number.
  static let hamlets = words["hamlets"]
  /// Cities under the centre, provinces by their rank.
  static let cities = words["cities"]
  /// What a number counts that is no part of a name.
  static let times = words["times"]
  /// Levels that are no unit with a name of its own.
  static let places = words["places"]
  static let ranks = words["ranks"]
  /// Restrictive words that stay with a class (GUIDE G5).
  static let restrictions = words["restrictions"]
  /// They point to a place of the document: “nêu tại Điều 1”.
  static let pointers = words["pointers"]
  /// Those that a class takes for itself, without a word of charge before them.
  static let pointed = words["pointed"]
  static let parts = words["parts"]
  static let selves = words["selves"]
  /// What a class is or where it stands: “Các chủ rừng là tổ chức”.
  static let kinds = words["kinds"]
  /// Written with a capital, but no part of a name: “trình Chính phủ Nghị định …”.
  static let documents = words["documents"]
  /// What is handed in, behind the name of the one who gets it.
  static let papers = words["papers"]
  /// What a body is to do with what goes to it: “gửi Trung tâm xử lý”.
  static let purposes = words["purposes"]
  /// What the head of a board does, where its title could open a name.
  static let chairDeeds = words["chair-deeds"]
  /// Begin the offices below a body's head.
  static let deputies = words["deputies"]
  /// What a body calls itself without its name.
  static let selfNames = words["selfNames"]
  /// Papers that no name holds: “Đảng ủy Trường | kết quả kiểm tra”.
  static let outcomes = words["outcomes"]
  /// Words that no name runs over.
  static let stops = words.keys(of: "stops")
  /// Words with one of those syllables in them: “Phòng Quản trị - Thiết bị”, “Cục Hàng không”.
  static let compounds = words["compounds"]
  /// Nouns with one of those syllables in them, wherever they stand in a name.
  static let nouns = words["nouns"]
  /// Fields of work that a comma or “và” stands in.
  static let pairs = words["pairs"]
  /// Words that close a long name: “Trung tâm Khảo nghiệm giống, sản phẩm cây trồng Quốc gia”.
  static let closings = words["closings"]
  /// Verbs that no name is made of: “Quỹ tổ chức …”, “Ban Chấp hành họp …”.
  static let acts = words["acts"]
  /// Last syllables of heads that take the name of their work.
  static let workers = words.keys(of: "workers")
  /// Fields that stand second in a name: “Kỹ thuật và Công nghệ”.
  static let partners = words["partners"]
  /// Verbs that name a field of work: “Trung tâm Xúc tiến đầu tư tỉnh”.
  static let fields = words["fields"]
  /// Services and forces called by their kind alone: “Hải quan”, “Kiểm lâm”.
  static let forces = words["forces"]
  /// What one of a row does, in brackets: “(chủ trì)”, “(phối hợp)”, “(phối hợp: Ban B)”.
  static let roleLeads = words["roleLeads"]
  static let roleHelps = words["roleHelps"]
  static let rolePartners = words["rolePartners"]
  /// What only the leader of a duty does.
  static let leads = words["leads"]
  /// A body's head only by its first syllable: “Trường hợp …”, “Hội nghị …”.
  static let commonNouns = words["commonNouns"]
  /// People of a post: “Cán bộ phụ trách thiết bị”.
  static let staff = words["staff"]
  static let mergers = words.keys(of: "mergers")
  static let modals = words["modals"]
  static let tellings = words["tellings"]
  static let exceptions = words["exceptions"]
}
