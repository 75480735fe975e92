/* Fails the n-th call that writes, truncates, syncs or creates a file of a library: see io_errors.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>
static long calls = 0, fail_at = 0; static int code = 0, lasting = 0, armed = 0;
void vp_arm(long at, int error, int stays) { calls = 0; fail_at = at; code = error; lasting = stays; armed = 1; }
long vp_disarm(void) { armed = 0; return calls; }
static int ours(int fd) {
  char link[64], path[4096]; snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1); if (n <= 0) return 0; path[n] = 0;
  return strstr(path, "failing-library") != NULL;
}
static int fails(void) {
  calls++;
  if (fail_at && (calls == fail_at || (lasting && calls > fail_at))) { errno = code; return 1; }
  return 0;
}
#define GATE if (armed && ours(fd) && fails()) return -1;
#define REAL(name) static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name)
ssize_t write(int fd, const void *b, size_t n) { REAL(write); GATE return real(fd, b, n); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) { REAL(pwrite); GATE return real(fd, b, n, o); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) { REAL(pwrite64); GATE return real(fd, b, n, o); }
int ftruncate(int fd, off_t n) { REAL(ftruncate); GATE return real(fd, n); }
int ftruncate64(int fd, off64_t n) { REAL(ftruncate64); GATE return real(fd, n); }
int fsync(int fd) { REAL(fsync); GATE return real(fd); }
int fdatasync(int fd) { REAL(fdatasync); GATE return real(fd); }
#define OPEN(name) int name(const char *p, int f, ...) { static int (*real)(const char *, int, ...); \
  if (!real) real = dlsym(RTLD_NEXT, #name); va_list a; va_start(a, f); int m = va_arg(a, int); va_end(a); \
  if (armed && (f & O_CREAT) && strstr(p, "failing-library") && fails()) return -1; return real(p, f, m); }
OPEN(open) OPEN(open64)
