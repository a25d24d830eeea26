#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* linux/landlock.h of Debian 12 is older than the kernels that run this: the numbers stand here. */
struct ruleset {
  uint64_t files, network, scoped;
};

struct __attribute__((packed)) beneath {
  uint64_t allowed;
  int32_t place;
};

enum { create_ruleset = 444, add_rule = 445, restrict_self = 446 };
enum { version_flag = 1, rule_path_beneath = 1 };

/* write, remove folder and file, make every kind of file: 1 and 4 to 12. */
static const uint64_t writing = 1 << 1 | 0x1ff << 4;
static const uint64_t write_file = 1 << 1;
static const uint64_t refer = 1 << 13, truncate_file = 1 << 14, ioctl_device = 1 << 15;
static const uint64_t bind_and_connect = 1 << 0 | 1 << 1;
static const uint64_t abstract_sockets_and_signals = 1 << 0 | 1 << 1;

int sandbox_no_new_privileges(void) {
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : errno;
}

static int allow(int ruleset, const char *path, int flags, uint64_t rights) {
  int place = open(path, O_PATH | O_CLOEXEC | flags);
  if (place < 0) return errno;
  struct beneath rule = {.allowed = rights, .place = place};
  int result = syscall(add_rule, ruleset, rule_path_beneath, &rule, 0) == 0 ? 0 : errno;
  close(place);
  return result;
}

int sandbox_confine_writes(const char *folder) {
  long version = syscall(create_ruleset, NULL, 0, version_flag);
  if (version < 1) return -1;

  struct ruleset rules = {.files = writing};
  if (version >= 2) rules.files |= refer;
  if (version >= 3) rules.files |= truncate_file;
  if (version >= 4) rules.network = bind_and_connect;
  if (version >= 5) rules.files |= ioctl_device;
  if (version >= 6) rules.scoped = abstract_sockets_and_signals;
  size_t size = version >= 6 ? sizeof rules : version >= 4 ? 16 : 8;
  int ruleset = (int)syscall(create_ruleset, &rules, size, 0);
  if (ruleset < 0) return errno;

  int result = allow(ruleset, folder, O_DIRECTORY, rules.files & ~ioctl_device);
  /* Libraries send their chatter there. */
  if (result == 0) allow(ruleset, "/dev/null", 0, write_file);
  if (result == 0 && syscall(restrict_self, ruleset, 0) != 0) result = errno;
  close(ruleset);
  return result;
}
